package org.mentoring.web.error;

import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.mentoring.web.problem.ProblemMapper;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.ArrayList;
import java.util.List;

/// Places the nets.
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({WebMvcConfigurer.class, RequestRejectedHandler.class})
class ErrorAutoConfiguration {

    @Bean
    ProblemTranslator problemTranslator(ObjectProvider<ProblemMapper> mappers) {
        List<ProblemMapper> inOrder = new ArrayList<>(mappers.orderedStream().toList());
        inOrder.add(new FrameworkProblems());
        return new ProblemTranslator(inOrder);
    }

    /// Before Spring's own resolvers, after `@ExceptionHandler` methods.
    @Bean
    WebMvcConfigurer problemResolution(ProblemTranslator translator) {
        return new WebMvcConfigurer() {
            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                resolvers.add(Math.min(1, resolvers.size()), new ProblemResolver(translator));
            }
        };
    }

    @Bean
    ProblemErrorController problemErrorController(ProblemTranslator translator) {
        return new ProblemErrorController(translator);
    }

    @Bean
    FilterRegistrationBean<ProblemFilter> problemFilter(ProblemTranslator translator) {
        FilterRegistrationBean<ProblemFilter> filter =
                new FilterRegistrationBean<>(new ProblemFilter(translator));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    RequestRejectedHandler requestRejectedProblem(ProblemTranslator translator) {
        return (request, response, rejected) ->
                ProblemWriter.write(translator.problemOf(rejected), response);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(TomcatServletWebServerFactory.class)
    static class Tomcat {

        /// Last, so that no report valve is added behind ours: the innermost would answer first.
        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemErrorValve() {
            return new ValvePlacement();
        }
    }

    private static final class ValvePlacement
            implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextCustomizers(context -> {
                StandardHost host = (StandardHost) context.getParent();
                for (var valve : host.getPipeline().getValves()) {
                    if (valve instanceof ErrorReportValve) {
                        host.getPipeline().removeValve(valve);
                    }
                }
                host.setErrorReportValveClass(ProblemErrorValve.class.getName());
            });
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }
    }
}
