package org.mentoring.web.test.broken;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ForgottenController {

    @GetMapping("/api/known")
    String known() {
        return "known";
    }

    @GetMapping("/api/forgotten")
    String forgotten() {
        return "forgotten";
    }

    @RequestMapping("/api/anything")
    String anything() {
        return "anything";
    }
}
