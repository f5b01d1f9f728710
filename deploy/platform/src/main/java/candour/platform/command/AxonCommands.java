package candour.platform.command;

import candour.platform.decision.Decider;
import candour.platform.decision.Fold;
import candour.platform.decision.Refusal;
import candour.platform.log.EventTypes;
import candour.platform.log.Log;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandlerInterceptor;

/**
 * Axon's command bus in front of the deciders. Each permitted record of a decider's commands is registered by itself.
 * The envelope travels as metadata; interceptors see every command, whoever sent it.
 */
public final class AxonCommands implements Commands {

    static final String ENVELOPE = "candour.envelope";

    private final CommandBus bus;
    private final Map<Class<?>, DeciderHandler<?>> handlers = new HashMap<>();

    /**
     * Registers the deciders.
     *
     * @param remembered how many streams' folded states to keep in memory
     */
    public AxonCommands(
            Log log,
            List<Fold<?, ?>> folds,
            List<Decider<?>> deciders,
            long remembered,
            List<MessageHandlerInterceptor<? super CommandMessage<?>>> interceptors) {
        this.bus = SimpleCommandBus.builder().build();
        interceptors.forEach(bus::registerHandlerInterceptor);
        var memory = new Folds(log, folds, remembered);
        deciders.forEach(decider -> register(decider, new DeciderHandler<>(cast(decider), memory, log)));
    }

    @Override
    public Accepted send(Object command, Envelope envelope) {
        var message = new GenericCommandMessage<>(command, Map.of(ENVELOPE, envelope));
        var answer = new AtomicReference<Accepted>();
        var failure = new AtomicReference<Throwable>();
        bus.<Object, Object>dispatch(message, (_, result) -> {
            if (result.isExceptional()) {
                failure.set(result.exceptionResult());
            } else {
                answer.set((Accepted) result.getPayload());
            }
        });
        if (failure.get() instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return answer.get();
    }

    @Override
    public Optional<Refusal> refusal(Object command) {
        try {
            consider(command);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    @SuppressWarnings("unchecked")
    private <C> void consider(C command) {
        ((DeciderHandler<C>) handler(command.getClass())).consider(command);
    }

    private DeciderHandler<?> handler(Class<?> command) {
        var handler = handlers.get(command);
        if (handler == null) {
            throw new IllegalArgumentException("No decider for " + command.getSimpleName());
        }
        return handler;
    }

    private void register(Decider<?> decider, DeciderHandler<Object> handler) {
        EventTypes.recordsOf(decider.commands()).forEach(command -> {
            if (handlers.put(command, handler) != null) {
                throw new IllegalStateException("Two deciders for " + command.getSimpleName());
            }
            bus.subscribe(
                    command.getName(),
                    message -> handler.handle(message.getPayload(), (Envelope)
                            message.getMetaData().get(ENVELOPE)));
        });
    }

    @SuppressWarnings("unchecked")
    private static Decider<Object> cast(Decider<?> decider) {
        return (Decider<Object>) decider;
    }
}
