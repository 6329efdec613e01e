package org.mentoring.web.sample;

import org.mentoring.web.test.TestTokensConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The sample on a real Tomcat. One context serves every class that carries this.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "mentoring.body.import-limit=2MB",
            "management.endpoints.web.exposure.include=health,info"
        })
@Import({TestTokensConfiguration.class, SampleClient.class})
public @interface SampleTest {}
