using System.Text;

namespace Antt.Cli;

/// <summary>Puts on the output what the Engine writes as UTF-8, with colours where a person looks and wants them.</summary>
internal static class Paint
{
    private const int BufferSize = 64 * 1024;
    private const string Red = "\u001b[31m", Yellow = "\u001b[33m", Plain = "\u001b[0m";

    /// <summary>Passes on what people read.</summary>
    public static void Lines(Screen screen, Action<Stream> write)
    {
        if (screen.Environment is not { OutputIsTerminal: true, NoColour: false })
        {
            Bytes(screen, write);
            return;
        }
        using var report = new MemoryStream();
        write(report);
        screen.Out.Write(Coloured(Encoding.UTF8.GetString(report.GetBuffer(), 0, (int)report.Length)));
    }

    /// <summary>Passes on what machines read, byte for byte.</summary>
    public static void Bytes(Screen screen, Action<Stream> write)
    {
        if (screen.Out is StreamWriter { Encoding: UTF8Encoding } writer)
        {
            writer.Flush();
            var output = new BufferedStream(writer.BaseStream, BufferSize);
            write(output);
            output.Flush();
            return;
        }
        using var report = new MemoryStream();
        write(report);
        screen.Out.Write(Encoding.UTF8.GetString(report.GetBuffer(), 0, (int)report.Length));
    }

    private static string Coloured(string report) => report
        .Replace(": error ANTT", $": {Red}error{Plain} ANTT", StringComparison.Ordinal)
        .Replace(": warning ANTT", $": {Yellow}warning{Plain} ANTT", StringComparison.Ordinal);
}
