package org.mentoring.local.stack;

import org.mentoring.embedded.FreePort;

/// Where everything listens, on the loopback address only.
public record Ports(
        int gateway,
        int pairing,
        int meeting,
        int feedback,
        int notification,
        int identity,
        int kafka,
        int mongo,
        int smtp,
        int mailPage) {

    public static final int MOST_INSTANCES = 9;

    /// Between two instances of one service.
    static final int INSTANCE_STEP = 100;

    private static final Ports STANDARD =
            new Ports(8080, 8081, 8082, 8083, 8084, 9000, 9092, 27017, 1025, 8025);

    public static Ports standard() {
        return STANDARD;
    }

    /// Every port moved by the same number, to run beside another stack.
    public Ports shifted(int by) {
        return new Ports(
                gateway + by,
                pairing + by,
                meeting + by,
                feedback + by,
                notification + by,
                identity + by,
                kafka + by,
                mongo + by,
                smtp + by,
                mailPage + by);
    }

    /// Ports nobody listens on at this moment.
    public static Ports free() {
        return new Ports(
                FreePort.any(),
                FreePort.any(),
                FreePort.any(),
                FreePort.any(),
                FreePort.any(),
                FreePort.any(),
                FreePort.any(),
                FreePort.any(),
                FreePort.any(),
                FreePort.any());
    }
}
