package org.mentoring.meeting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class MeetingServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MeetingServiceApplication.class, arguments);
    }
}
