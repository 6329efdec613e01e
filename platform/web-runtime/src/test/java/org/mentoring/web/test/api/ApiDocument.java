package org.mentoring.web.test.api;

import static java.util.stream.Collectors.toMap;

import org.mentoring.web.access.Route;
import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageSettings;
import org.mentoring.web.test.ControllerSlice;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The OpenAPI document of one service: what springdoc finds, and over it what the table of routes,
/// the platform's annotations and the comments say.
final class ApiDocument {

    private static final String VERSION = "1.0.0";
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final String basePackage;
    private final Map<String, Route> routes;
    private final SourceComments comments;
    private final SchemaNames names = new SchemaNames();

    ApiDocument(String basePackage, List<Route> routes, SourceComments comments) {
        this.basePackage = basePackage;
        this.routes = routes.stream().collect(toMap(Route::toString, Function.identity()));
        this.comments = comments;
    }

    /// In one order, whatever order the controllers were found in.
    String text() {
        var table = new RouteAccess(List.copyOf(routes.values()));
        try (var slice =
                new ControllerSlice(
                        basePackage, table, context -> SpringDoc.addTo(context, names))) {
            ObjectNode document = SpringDoc.read(slice);
            document.set("info", info());
            servers(document);
            operations(document, slice);
            ObjectNode components = document.withObjectProperty("components");
            schemas(components.withObjectProperty("schemas"));
            new SharedParts(slice.bean(PageSettings.class)).addTo(components);
            ProblemParts.addTo(components);
            order(document, components);
            return Json.write(document);
        }
    }

    private ObjectNode info() {
        String name = basePackage.substring(basePackage.lastIndexOf('.') + 1);
        return Json.object()
                .put("title", "Mentoring: " + name)
                .put("version", VERSION)
                .put("description", comments.ofPackage(basePackage).text());
    }

    private static void servers(ObjectNode document) {
        ArrayNode servers = document.putArray("servers");
        servers.addObject().put("url", "/").put("description", "The gateway.");
        document.putArray("security").addObject().putArray(SharedParts.TOKEN);
    }

    private void operations(ObjectNode document, ControllerSlice slice) {
        ObjectNode paths = document.withObjectProperty("paths");
        Map<String, String> tags = new TreeMap<>();
        slice.handlers()
                .forEach((mapping, handler) -> {
                    if (handler.getBeanType().getName().startsWith(basePackage + ".")) {
                        operation(paths, mapping, handler, tags);
                    }
                });
        ArrayNode all = document.putArray("tags");
        tags.forEach((name, text) -> all.addObject().put("name", name).put("description", text));
    }

    private void operation(
            ObjectNode paths,
            RequestMappingInfo mapping,
            HandlerMethod handler,
            Map<String, String> tags) {
        String path = mapping.getPatternValues().iterator().next();
        String method = mapping.getMethodsCondition().getMethods().iterator().next().name();
        Route route = Objects.requireNonNull(routes.get(method + " " + path), path);
        var operation =
                new Operation(
                        route,
                        handler,
                        comments.of(handler.getMethod()),
                        names(mapping.getConsumesCondition().getConsumableMediaTypes()),
                        names(mapping.getProducesCondition().getProducibleMediaTypes()));
        tags.put(operation.tag(), comments.of(handler.getBeanType()).text());
        ObjectNode item = paths.withObjectProperty(path);
        new OperationText(operation, item.withObjectProperty(method.toLowerCase(Locale.ROOT)))
                .write();
    }

    private static Set<String> names(Set<MediaType> types) {
        return types.stream().map(Object::toString).collect(Collectors.toSet());
    }

    private void schemas(ObjectNode schemas) {
        names.records()
                .forEach((name, type) ->
                        new RecordSchema(type, comments.of(type))
                                .describe(schemas.withObjectProperty(name)));
        schemas.properties().stream()
                .filter(it -> it.getKey().startsWith(Page.class.getSimpleName()))
                .forEach(it ->
                        new RecordSchema(Page.class, comments.of(Page.class))
                                .describe((ObjectNode) it.getValue()));
    }

    /// As `METHOD /pattern`.
    static List<String> operations(String document) {
        return Json.parse(document).path("paths").properties().stream()
                .flatMap(path ->
                        path.getValue().propertyNames().stream()
                                .map(it -> it.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
    }

    private static void order(ObjectNode document, ObjectNode components) {
        ObjectNode paths = document.withObjectProperty("paths");
        Json.orderByName(paths);
        paths.forEach(item -> Json.order((ObjectNode) item, METHODS));
        components.forEach(kind -> Json.orderByName((ObjectNode) kind));
        Json.orderByName(components);
        Json.order(
                document,
                List.of("openapi", "info", "servers", "security", "tags", "paths", "components"));
    }
}
