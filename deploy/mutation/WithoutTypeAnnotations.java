import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;

/**
 * An agent for the mutation run: the virtual machine refuses to exchange a record's class for a changed one where a component carries an
 * annotation of its type ({@code @Nullable}), and the run would call such a change noticed. So these annotations are left out of what it loads.
 */
public final class WithoutTypeAnnotations implements ClassFileTransformer {
    private WithoutTypeAnnotations() {}

    public static void premain(String argument, Instrumentation machine) {
        machine.addTransformer(new WithoutTypeAnnotations());
    }

    @Override
    public byte[] transform(
            ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] bytes) {
        return name != null && name.startsWith("candour/") ? without(bytes) : null;
    }

    private static byte[] without(byte[] bytes) {
        var file = ClassFile.of();
        var read = file.parse(bytes);
        if (read.findAttribute(Attributes.record()).isEmpty()) {
            return null;
        }
        ClassTransform bare = (builder, element) -> builder.with(
                element instanceof RecordAttribute components
                        ? RecordAttribute.of(components.components().stream()
                                .map(WithoutTypeAnnotations::bare)
                                .toList())
                        : element);
        return file.transformClass(read, bare);
    }

    private static RecordComponentInfo bare(RecordComponentInfo component) {
        return RecordComponentInfo.of(
                component.name(),
                component.descriptor(),
                component.attributes().stream()
                        .filter(each -> !(each instanceof RuntimeVisibleTypeAnnotationsAttribute))
                        .toList());
    }
}
