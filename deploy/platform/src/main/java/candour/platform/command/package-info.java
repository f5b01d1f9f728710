/** From a command to events in the log: the bus, the decider adapter, what is answered. */
@NullMarked
package candour.platform.command;

import org.jspecify.annotations.NullMarked;
