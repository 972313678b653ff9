using System.Text;

namespace Antt.Cli;

/// <summary>Where the machine starts the tool: it opens the streams and leaves the rest to <see cref="AnttProgram"/>.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        // What only reads needs no locks on files; those who write do (see FolderSwap).
        if (arguments is ["check" or "assess" or "explain", ..]) AppContext.SetSwitch("System.IO.DisableFileLocking", true);
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 64 * 1024);
        using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
        return AnttProgram.Run(arguments, output, error, CliEnvironment.OfMachine());
    }
}
