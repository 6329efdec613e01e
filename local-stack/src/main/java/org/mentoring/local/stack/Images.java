package org.mentoring.local.stack;

import org.mentoring.local.LocalStackApplication;
import org.mentoring.local.stack.Image.CacheUse;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/// Finds or makes what the child processes run: applications as built, taken out of their Boot jars
/// because a start-up cache does not look into nested jars, and this program itself for the
/// servers.
final class Images {

    private final StackFolders folders;

    Images(StackFolders folders) {
        this.folders = folders;
    }

    /// @throws StackException when the module was not built
    Image application(String module) {
        Path bootJar = BootJar.of(folders.root(), module);
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
                module,
                classPath,
                BootJar.mainClass(jar),
                folder.resolve("start.aot"),
                CacheUse.NONE);
    }

    /// This program once more, in a process of its own.
    Image own(String name) {
        String classPath = System.getProperty("java.class.path");
        String firstEntry = classPath.split(File.pathSeparator, 2)[0];
        Path folder = Path.of(firstEntry).toAbsolutePath().getParent();
        Path cache =
                (folder == null ? folders.applications() : folder)
                        .resolve(
                                name
                                        + "-"
                                        + Integer.toHexString(Jvm.fingerprint().hashCode())
                                        + ".aot");
        return new Image(
                name, classPath, LocalStackApplication.class.getName(), cache, CacheUse.NONE);
    }
}
