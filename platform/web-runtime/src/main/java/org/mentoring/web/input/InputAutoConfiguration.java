package org.mentoring.web.input;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

@AutoConfiguration(before = JacksonAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({WebMvcConfigurer.class, JsonMapperBuilderCustomizer.class})
@EnableConfigurationProperties(JsonSettings.class)
class InputAutoConfiguration implements WebMvcConfigurer {

    @Bean
    StrictJson strictJson(JsonSettings settings) {
        return new StrictJson(settings);
    }

    @Bean
    ZoneParameters zoneParameters() {
        return new ZoneParameters();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AddressGuard()).addPathPatterns("/api/**");
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Instant.class, StrictValues::instant);
        registry.addConverter(String.class, LocalDate.class, StrictValues::date);
        registry.addConverter(String.class, Duration.class, StrictValues::duration);
    }
}
