package candour.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Starts one of the four services as a child JVM and tells when it is ready. */
record ServiceProcess(Service service, Checkout checkout, ServiceEnvironment environment, boolean training) {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    Running start() {
        var jar = service.jar(checkout);
        if (!Files.exists(jar)) {
            throw new CannotStart(service.module() + " is not built: " + jar + " is missing.");
        }
        return ChildProcess.start(
                service.module(),
                command(jar),
                environment.of(service),
                environment.data().log(service.module()));
    }

    /** Waits until the service says it is ready: connected, migrated, its readers running. */
    void awaitReady(HttpClient client) {
        var giveUp = Instant.now().plus(LIMIT);
        var last = "it does not answer";
        while (Instant.now().isBefore(giveUp)) {
            try {
                var ready = URI.create(environment.ports().url(service) + "/q/health/ready");
                var request = HttpRequest.newBuilder(ready)
                        .timeout(Duration.ofSeconds(5))
                        .build();
                var answer = client.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return;
                }
                last = answer.body().replaceAll("\\s+", " ");
                Thread.sleep(50);
            } catch (java.io.IOException notYet) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotStart("Interrupted.", e);
            }
        }
        throw new CannotStart(service.module() + " did not become ready in " + LIMIT.toSeconds() + " s: " + last
                + ". See " + environment.data().log(service.module()));
    }

    StartUpCache cache() {
        return StartUpCache.of(service.jar(checkout).getParent(), ServiceJvm.options());
    }

    private List<String> command(Path jar) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ServiceJvm.options());
        command.addAll(training ? cache().train() : cache().use());
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", e);
        }
    }
}
