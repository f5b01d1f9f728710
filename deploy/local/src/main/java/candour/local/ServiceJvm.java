package candour.local;

import java.util.List;

/**
 * How the JVM of a service is set up on one small machine: little memory, quick start. Where throughput matters more
 * (measurements), {@code CANDOUR_SERVICE_JVM} replaces these options.
 */
final class ServiceJvm {
    private static final String SMALL_AND_QUICK = "-XX:+UseSerialGC -Xmx256m -XX:TieredStopAtLevel=1";
    private static final String ALWAYS =
            "-Duser.timezone=UTC -Djava.awt.headless=true --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED";

    private ServiceJvm() {}

    static List<String> options() {
        var chosen = System.getenv().getOrDefault("CANDOUR_SERVICE_JVM", SMALL_AND_QUICK);
        return List.of((chosen + " " + ALWAYS).strip().split("\\s+"));
    }
}
