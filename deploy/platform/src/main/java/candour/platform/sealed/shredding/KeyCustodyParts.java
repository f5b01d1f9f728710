package candour.platform.sealed.shredding;

import candour.platform.kafka.Subscription;
import candour.platform.sealed.KeyCustodian;
import candour.platform.sealed.shredding.publish.KeyCustodyPublisher;
import candour.platform.sealed.shredding.publish.KeyCustodySubscriptions;
import candour.platform.service.ServiceDefinition;
import java.util.Collection;

/** All that puts a service's keys into custody: decisions, what follows from them, what its neighbours are told. Their events are stored by every service. */
public final class KeyCustodyParts {

    private KeyCustodyParts() {}

    /**
     * Adds them to the service in which all orders are given.
     *
     * @param others the topics of the services that carry them out
     */
    public static ServiceDefinition ordering(ServiceDefinition service, KeyCustodian vault, Collection<String> others) {
        return carriedOut(service, vault)
                .learns(others.stream()
                        .map(topic -> KeyCustodySubscriptions.confirmations(service.name(), topic))
                        .toArray(Subscription<?>[]::new));
    }

    /**
     * Adds them to a service that carries out what is ordered elsewhere.
     *
     * @param orders the topic of the service where orders are given
     */
    public static ServiceDefinition following(ServiceDefinition service, KeyCustodian vault, String orders) {
        return carriedOut(service, vault).learns(KeyCustodySubscriptions.orders(service.name(), orders));
    }

    private static ServiceDefinition carriedOut(ServiceDefinition service, KeyCustodian vault) {
        return service.decides(KeyCustody.decider(service.name()))
                .follows(
                        new WhenKeyCustodyChangesThenVaultFollows(vault),
                        new WhenShredOrderedThenShredKeys(vault, service.name()))
                .publishes(new KeyCustodyPublisher(service.name(), service.topic()))
                .rules(KeyCustodyRule.values());
    }
}
