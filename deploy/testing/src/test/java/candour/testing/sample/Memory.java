package candour.testing.sample;

import candour.platform.command.AxonCommands;
import candour.platform.command.Commands;
import candour.platform.log.Log;
import candour.platform.sealed.KeyVault;
import candour.platform.sealed.Opening;
import candour.platform.sealed.Sealed;
import candour.platform.sealed.Sealing;
import candour.platform.service.ServiceDefinition;
import candour.platform.time.ServiceClock;
import candour.platform.view.Views;
import candour.testing.SealedSample;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stands in for whatever the platform does not provide by itself. */
public class Memory {

    @Produces
    @Singleton
    @DefaultBean
    Log log() {
        return new MemoryLog();
    }

    @Produces
    @Singleton
    @DefaultBean
    Views views(Log log) {
        return new MemoryViews(log);
    }

    @Produces
    @Singleton
    @DefaultBean
    ServiceClock clock(Log log) {
        return log::now;
    }

    @Produces
    @Singleton
    @DefaultBean
    Commands commands(Log log, ServiceDefinition service) {
        return new AxonCommands(log, service.folds(), service.deciders(), 100, List.of());
    }

    @Produces
    @Singleton
    @DefaultBean
    Sealing sealing() {
        return (kind, scope, subjects, text) -> SealedSample.sealed(text);
    }

    @Produces
    @Singleton
    @DefaultBean
    Opening opening() {
        return new Opening() {
            @Override
            public Opened open(Sealed sealed) {
                return new Opened.Text(
                        new String(Base64.getDecoder().decode(sealed.ciphertext()), StandardCharsets.UTF_8));
            }

            @Override
            public Map<UUID, Opened> openAll(List<Sealed> sealed) {
                return sealed.stream().collect(Collectors.toMap(Sealed::id, this::open));
            }
        };
    }

    @Produces
    @Singleton
    @DefaultBean
    KeyVault vault() {
        return (KeyVault) Proxy.newProxyInstance(
                KeyVault.class.getClassLoader(), new Class<?>[] {KeyVault.class}, (_, method, arguments) -> ("key of "
                                + method.getName() + arguments[0])
                        .getBytes(StandardCharsets.UTF_8));
    }
}
