package org.mentoring.notification.mail;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Speaks as much SMTP as a client needs, and answers some commands as a test wants.
final class ScriptedMailServer implements AutoCloseable {

    final List<String> commands = new CopyOnWriteArrayList<>();

    private final ServerSocket server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, Duration> delays = new ConcurrentHashMap<>();

    ScriptedMailServer() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /// From now on the command gets this reply, such as `550 no such user`; `hang up` closes the
    /// connection instead, and `silence` says nothing until the client has gone. The end of the
    /// content goes by the name `.`, the greeting by `hello`.
    void answer(String command, String reply) {
        answers.put(command, reply);
    }

    /// As [#answer], but only when this time has passed.
    void answerAfter(String command, Duration delay, String reply) {
        delays.put(reply, delay);
        answer(command, reply);
    }

    /// How many mails arrived whole.
    long contents() {
        return commands.stream().filter("."::equals).count();
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> talk(socket));
            }
        } catch (IOException closed) {
            commands.add("closed");
        }
    }

    private void talk(Socket socket) {
        try (socket;
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        socket.getInputStream(), StandardCharsets.UTF_8))) {
            boolean goesOn = say(socket, answers.getOrDefault("hello", "220 scripted"));
            while (goesOn) {
                goesOn = answer(socket, in);
            }
        } catch (IOException gone) {
            commands.add("gone");
        }
    }

    private boolean answer(Socket socket, BufferedReader in) throws IOException {
        String line = in.readLine();
        if (line == null) {
            return false;
        }
        String command = line.split("[ :]", -1)[0];
        commands.add(command);
        boolean goesOn = say(socket, answers.getOrDefault(command, usual(command)));
        if (goesOn && command.equals("DATA") && !answers.containsKey("DATA")) {
            readContent(in);
            return say(socket, answers.getOrDefault(".", "250 taken"));
        }
        return goesOn && !command.equals("QUIT");
    }

    private static String usual(String command) {
        return switch (command) {
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 fine";
        };
    }

    private void readContent(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
        commands.add(".");
    }

    private boolean say(Socket socket, String reply) throws IOException {
        if (reply.equals("hang up")) {
            return false;
        }
        if (reply.equals("silence")) {
            return socket.getInputStream().read() >= 0;
        }
        Duration delay = delays.getOrDefault(reply, Duration.ZERO);
        await().pollDelay(delay).until(() -> true);
        OutputStream out = socket.getOutputStream();
        out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return true;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
