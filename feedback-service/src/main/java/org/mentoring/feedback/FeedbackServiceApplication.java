package org.mentoring.feedback;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class FeedbackServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(FeedbackServiceApplication.class, arguments);
    }
}
