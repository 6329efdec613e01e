package org.mentoring.local;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class LocalStackApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LocalStackApplication.class, arguments);
    }
}
