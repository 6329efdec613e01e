package org.mentoring.pairing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class PairingServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PairingServiceApplication.class, arguments);
    }
}
