package parley.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The reader's classes once more, with a call of {@link Steps} where a method begins and where it
 * goes back to the head of a loop. The steps of a reading are the same on every machine, however
 * busy it is.
 */
final class CountedClasses extends ClassLoader {

  private static final String READER = MeetingReader.class.getPackageName();
  private static final int API = Opcodes.ASM9;

  CountedClasses() {
    super(CountedClasses.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      boolean own = name.startsWith(READER) && !name.equals(Steps.class.getName());
      Class<?> known = findLoadedClass(name);
      return known != null ? known : own ? counted(name) : super.loadClass(name, resolve);
    }
  }

  private Class<?> counted(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      ClassReader read = new ClassReader(in);
      ClassWriter counted = new ClassWriter(read, ClassWriter.COMPUTE_MAXS);
      read.accept(new CountedClass(counted, name.substring(name.lastIndexOf('.') + 1)), 0);
      return defineClass(name, counted.toByteArray(), 0, counted.toByteArray().length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static final class CountedClass extends ClassVisitor {

    private final String name;

    CountedClass(ClassWriter writer, String name) {
      super(API, writer);
      this.name = name;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      MethodVisitor writer = super.visitMethod(access, method, descriptor, signature, exceptions);
      return new CountedMethod(writer, Steps.number(name + "." + method));
    }
  }

  private static final class CountedMethod extends MethodVisitor {

    private final int number;
    private final Set<Label> passed = new HashSet<>();

    CountedMethod(MethodVisitor writer, int number) {
      super(API, writer);
      this.number = number;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      count();
    }

    @Override
    public void visitLabel(Label label) {
      super.visitLabel(label);
      passed.add(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label to) {
      if (passed.contains(to)) {
        count();
      }
      super.visitJumpInsn(opcode, to);
    }

    private void count() {
      visitLdcInsn(number);
      visitMethodInsn(
          Opcodes.INVOKESTATIC, Type.getInternalName(Steps.class), "count", "(I)V", false);
    }
  }
}
