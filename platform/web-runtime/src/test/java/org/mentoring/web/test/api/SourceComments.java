package org.mentoring.web.test.api;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// The `///` comments of a module's controllers, bodies and packages, read by the JDK's own parser:
/// what a developer reads beside the code is what the API document says.
final class SourceComments {

    private static final String DOCUMENTED =
            ".*(Controller|Requests|Views|Page|package-info)\\.java";

    private final Map<String, Comment> byName = new HashMap<>();

    private SourceComments() {}

    static SourceComments below(Path... roots) {
        SourceComments comments = new SourceComments();
        for (Path root : roots) {
            comments.read(filesBelow(root));
        }
        return comments;
    }

    private static List<Path> filesBelow(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(DOCUMENTED)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var sources = manager.getJavaFileObjectsFromPaths(files);
            var options = List.of("-proc:none");
            var task = (JavacTask) compiler.getTask(null, manager, null, options, null, sources);
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(trees).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Comment of(Class<?> type) {
        return byName.getOrDefault(type.getName(), Comment.NONE);
    }

    Comment of(Method method) {
        String name = method.getDeclaringClass().getName() + "#" + method.getName();
        return byName.getOrDefault(name, Comment.NONE);
    }

    Comment ofPackage(String name) {
        return byName.getOrDefault(name, Comment.NONE);
    }

    private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees trees;
        private String packageName = "";
        private String type = "";

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitPackage(PackageTree tree, @Nullable Void nothing) {
            packageName = tree.getPackageName().toString();
            keep(packageName);
            return super.visitPackage(tree, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            String outer = type;
            type = (outer.isEmpty() ? packageName + "." : outer + "$") + tree.getSimpleName();
            keep(type);
            super.visitClass(tree, null);
            type = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            keep(type + "#" + tree.getName());
            return null;
        }

        private void keep(String name) {
            String comment = trees.getDocComment(getCurrentPath());
            if (comment != null) {
                byName.put(name, Comment.of(comment));
            }
        }
    }
}
