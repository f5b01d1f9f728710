package candour.platform.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * No command is decided for nobody: a person acts in a role the access matrix allowed, everything else is one of the
 * system's own senders. A command that got past the edge without either is a mistake of ours, and is refused.
 */
public final class KnownSender implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        var envelope = (Envelope) work.getMessage().getMetaData().get(AxonCommands.ENVELOPE);
        if (envelope == null) {
            throw new SecurityException("A command without an envelope");
        }
        var sender = envelope.provenance().recordedBy();
        if (!isSystem(sender) && envelope.provenance().role() == null) {
            throw new SecurityException("A command that no row of the access matrix has allowed");
        }
        return chain.proceed();
    }

    /** Whether this is one of the system's own senders and nobody. */
    static boolean isSystem(String sender) {
        return sender.startsWith("policy:") || sender.startsWith("inbox:") || sender.startsWith("service:");
    }
}
