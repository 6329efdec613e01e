package org.mentoring.meeting;

import org.mentoring.web.test.TestTokensConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The whole service on a real store and a real broker, which have the samples of people, cohorts
/// and pairings. All classes with this annotation share one running service.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({TestTokensConfiguration.class, MeetingFixture.class})
@interface RunningMeetingService {}
