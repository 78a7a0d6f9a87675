package io.nutgraf.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * The command line. It ends with 0, with 1 where some documents could not be summarized or the
 * command failed, and with 2 where it was called wrongly.
 */
@Command(
    name = "nutgraf",
    mixinStandardHelpOptions = true,
    version = "nutgraf " + Nutgraf.VERSION,
    description = "Key sentences, verbatim and cited, from every document.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ServeCommand.class,
      SummarizeCommand.class,
      DigestCommand.class,
      DiffCommand.class,
      IngestCommand.class,
      ResummarizeCommand.class,
      ReindexCommand.class
    })
public final class Nutgraf implements Runnable {
  static final String VERSION = "0.1.0";
  static final int FAILED = 1;
  static final int MISUSED = 2;

  /** The library that prints help takes no less. */
  private static final int MIN_HELP_WIDTH = 55;

  public static void main(String[] arguments) {
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    System.exit(run(arguments));
  }

  /** Runs the command line, without ending the JVM. */
  static int run(String... arguments) {
    var line = new CommandLine(new Nutgraf());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setUsageHelpWidth(Math.max(MIN_HELP_WIDTH, Terminal.standard().width()));
    line.setParameterExceptionHandler(Nutgraf::misused);
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command));
    int code = line.execute(arguments);
    return System.out.checkError() ? unwritten(line) : code;
  }

  /** A full disk, or a reader that is gone: whoever goes by the exit code must learn of it. */
  private static int unwritten(CommandLine line) {
    return failed(new UserError(FAILED, "not all of the output could be written"), line);
  }

  @Override
  public void run() {
    throw new UserError(
        MISUSED, "what to do? Say serve, summarize, digest, ingest, resummarize or reindex");
  }

  private static int misused(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    int code = failed(new UserError(MISUSED, String.valueOf(problem.getMessage())), command);
    CommandLine.UnmatchedArgumentException.printSuggestions(problem, command.getErr());
    return code;
  }

  /** A user's error is one sentence; anything else is a bug, and shows where it is. */
  private static int failed(Exception failure, CommandLine command) {
    if (!(failure instanceof UserError error)) {
      command.getErr().println("nutgraf: this is a bug of Nutgraf's");
      failure.printStackTrace(command.getErr());
      return FAILED;
    }
    command.getErr().println("nutgraf: " + Terminal.harmless(error.getMessage()));
    if (error.exitCode() == MISUSED) {
      String name = command.getCommandSpec().qualifiedName();
      command.getErr().println("Try '" + name + " --help'.");
    }
    return error.exitCode();
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
