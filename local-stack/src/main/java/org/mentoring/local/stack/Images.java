package org.mentoring.local.stack;

import org.mentoring.local.LocalStackApplication;
import org.mentoring.local.stack.Image.CacheUse;

import java.io.File;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/// Finds or makes what the child processes run: applications as built, taken out of their Boot jars
/// because a start-up cache does not look into nested jars, and this program itself for the
/// servers.
final class Images {

    private static final String MODULE = "local-stack";

    private final StackFolders folders;

    Images(StackFolders folders) {
        this.folders = folders;
    }

    /// @throws StackException when the module was not built
    Image application(String module) {
        return built(module, module, BootJar.of(folders.root(), module));
    }

    /// This program once more, in a process of its own. Where its classes only serve another
    /// program, such as tests, it is taken as it was built: that program's class path is not made
    /// for it.
    Image own(String name) {
        return startedByItself()
                ? asStarted(name)
                : BootJar.find(folders.root(), MODULE)
                        .map(jar -> built(name, MODULE, jar))
                        .orElseGet(() -> asStarted(name));
    }

    private Image built(String name, String module, Path bootJar) {
        Path folder =
                folders.applications()
                        .resolve(module)
                        .resolve(Digest.of(bootJar, Jvm.fingerprint()));
        if (!Files.exists(folder)) {
            BootJar.extract(bootJar, folder);
        }
        Path jar = folder.resolve(bootJar.getFileName());
        String classPath = jar + File.pathSeparator + ChildJar.in(folders.applications());
        return new Image(
                name,
                classPath,
                BootJar.mainClass(jar),
                folder.resolve(name + ".aot"),
                CacheUse.NONE);
    }

    private Image asStarted(String name) {
        Path folder = firstOnClassPath().toAbsolutePath().getParent();
        Path cache =
                (folder == null ? folders.applications() : folder)
                        .resolve(
                                name
                                        + "-"
                                        + Integer.toHexString(Jvm.fingerprint().hashCode())
                                        + ".aot");
        String classPath = System.getProperty("java.class.path");
        return new Image(
                name, classPath, LocalStackApplication.class.getName(), cache, CacheUse.NONE);
    }

    /// The launcher puts this program's jar first.
    private static boolean startedByItself() {
        URL own = LocalStackApplication.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(own.getPath()).equals(firstOnClassPath().toAbsolutePath());
    }

    private static Path firstOnClassPath() {
        return Path.of(System.getProperty("java.class.path").split(File.pathSeparator, 2)[0]);
    }
}
