package org.mentoring.web.test;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemMapper;
import org.mentoring.web.problem.ProblemType;
import org.mockito.Mockito;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.context.annotation.Configurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// All controllers of a package behind the real security chain, with mocks instead of what they
/// call. Whatever a mock makes a controller throw is answered as a conflict: it was reached.
public final class ControllerSlice implements AutoCloseable {

    private static final List<Class<?>> FRAMEWORK =
            List.of(
                    PropertyPlaceholderAutoConfiguration.class,
                    JacksonAutoConfiguration.class,
                    HttpMessageConvertersAutoConfiguration.class,
                    ValidationAutoConfiguration.class,
                    DispatcherServletAutoConfiguration.class,
                    WebMvcAutoConfiguration.class,
                    SecurityAutoConfiguration.class,
                    ServletWebSecurityAutoConfiguration.class,
                    TestTokensConfiguration.class);

    private final GenericWebApplicationContext context =
            new GenericWebApplicationContext(new MockServletContext());

    ControllerSlice(String basePackage, RouteAccess table) {
        this(basePackage, table, more -> {});
    }

    /// `more` adds what a test needs beside the controllers, before the context starts.
    public ControllerSlice(
            String basePackage, RouteAccess table, Consumer<AnnotatedBeanDefinitionReader> more) {
        TestPropertyValues.of("mentoring.oidc.issuer=" + TestTokens.ISSUER).applyTo(context);
        AnnotatedBeanDefinitionReader reader = new AnnotatedBeanDefinitionReader(context);
        reader.register(Configurations.getClasses(AutoConfigurations.of(autoConfigurations())));
        context.registerBean(RouteAccess.class, () -> table);
        context.registerBean(ProblemMapper.class, () -> ControllerSlice::reached);
        controllers(basePackage).forEach(this::register);
        more.accept(reader);
        context.refresh();
    }

    private static Class<?>[] autoConfigurations() {
        List<Class<?>> all = new ArrayList<>(FRAMEWORK);
        ClassLoader loader = ControllerSlice.class.getClassLoader();
        for (String name : ImportCandidates.load(AutoConfiguration.class, loader)) {
            if (name.startsWith("org.mentoring.web.")) {
                all.add(ClassUtils.resolveClassName(name, loader));
            }
        }
        return all.toArray(Class<?>[]::new);
    }

    private static Optional<Problem> reached(Throwable failure) {
        return Optional.of(Problem.of(ProblemType.CONFLICT, "reached: " + failure));
    }

    private static Set<Class<?>> controllers(String basePackage) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents(basePackage).stream()
                .map(found ->
                        ClassUtils.resolveClassName(
                                Objects.requireNonNull(found.getBeanClassName()), null))
                .collect(Collectors.toSet());
    }

    private <T> void register(Class<T> controller) {
        context.registerBean(controller, () -> withMocks(controller));
    }

    @SuppressWarnings("unchecked")
    private static <T> T withMocks(Class<T> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        Object[] arguments =
                Arrays.stream(constructor.getParameterTypes())
                        .map(ControllerSlice::standIn)
                        .toArray();
        return (T) BeanUtils.instantiateClass(constructor, arguments);
    }

    private static Object standIn(Class<?> type) {
        return type == String.class ? "text" : Mockito.mock(type);
    }

    MockMvc mvc() {
        return MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// Every mapping and the controller's method behind it.
    public Map<RequestMappingInfo, HandlerMethod> handlers() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
    }

    /// As `METHOD /pattern`; a mapping without a method is `ANY /pattern`.
    Set<String> mappings() {
        return handlers().keySet().stream()
                .flatMap(mapping -> lines(mapping).stream())
                .filter(line -> !line.endsWith(" /error"))
                .collect(Collectors.toSet());
    }

    private static List<String> lines(RequestMappingInfo mapping) {
        Set<String> methods =
                mapping.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .collect(Collectors.toSet());
        return mapping.getPatternValues().stream()
                .flatMap(pattern ->
                        (methods.isEmpty() ? Set.of("ANY") : methods)
                                .stream().map(method -> method + " " + pattern))
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
