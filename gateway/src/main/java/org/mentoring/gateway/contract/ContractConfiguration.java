package org.mentoring.gateway.contract;

import org.springframework.boot.webflux.autoconfigure.ResourceHandlerRegistrationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

import java.util.Map;

@Configuration(proxyBeanMethods = false)
class ContractConfiguration {

    /// Registered types (RFC 9512, RFC 7763) that Spring's own table of endings lacks: without them
    /// a browser offers the documents for download instead of showing them.
    @Bean
    ResourceHandlerRegistrationCustomizer documentTypes() {
        return files ->
                files.setMediaTypes(
                        Map.of(
                                "yaml", MediaType.parseMediaType("application/yaml"),
                                "md", MediaType.parseMediaType("text/markdown;charset=UTF-8")));
    }
}
