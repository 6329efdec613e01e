package org.mentoring.web.test.api;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.swagger.v3.core.jackson.ModelResolver;

import org.mentoring.web.caller.Caller;
import org.mentoring.web.caller.Identity;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.IdempotencyKey;
import org.mentoring.web.precondition.IfMatch;
import org.mentoring.web.test.ControllerSlice;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.mock.web.MockHttpServletRequest;

import tools.jackson.databind.node.ObjectNode;

import java.util.Locale;

/// What springdoc finds by itself: paths, parameters, bodies and their constraints.
final class SpringDoc {

    private SpringDoc() {}

    /// Our arguments read headers and parameters that are described once for all.
    static void addTo(AnnotatedBeanDefinitionReader context, SchemaNames names) {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Caller.class, Identity.class, PageRequest.class, CreationKey.class)
                .addAnnotationsToIgnore(IfMatch.class, IdempotencyKey.class);
        context.register(
                SpringDocConfigProperties.class,
                SpringDocConfiguration.class,
                SpringDocWebMvcConfiguration.class,
                Names.class);
        context.registerBean(SchemaNames.class, () -> names);
    }

    static ObjectNode read(ControllerSlice slice) {
        var request = new MockHttpServletRequest();
        try {
            return Json.parse(
                    slice.bean(OpenApiWebMvcResource.class)
                            .openapiJson(request, "/v3/api-docs", Locale.ENGLISH));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Names {

        /// First in order, which makes it the last that is asked.
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        ModelResolver modelResolver(ObjectMapperProvider mappers, SchemaNames names) {
            return new ModelResolver(mappers.jsonMapper(), names).openapi31(true);
        }
    }
}
