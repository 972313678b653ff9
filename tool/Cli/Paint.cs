using System.Text;

namespace Antt.Cli;

/// <summary>Puts what the Engine wrote on the output, with colours where a person looks and wants them.</summary>
internal static class Paint
{
    private const string Red = "\u001b[31m", Yellow = "\u001b[33m", Plain = "\u001b[0m";

    /// <summary>Passes a report on; one for machines goes through untouched.</summary>
    public static void Lines(Screen screen, bool isForPeople, Action<Stream> write)
    {
        if (!isForPeople && screen.Out is StreamWriter { Encoding: UTF8Encoding } writer)
        {
            writer.Flush();
            write(writer.BaseStream);
            return;
        }
        using var report = new MemoryStream();
        write(report);
        var text = Encoding.UTF8.GetString(report.GetBuffer(), 0, (int)report.Length);
        screen.Out.Write(isForPeople && HasColour(screen) ? Coloured(text) : text);
    }

    /// <summary>Whether colours are wanted and would be seen.</summary>
    public static bool HasColour(Screen screen) => screen.Environment is { OutputIsTerminal: true, NoColour: false };

    private static string Coloured(string report) => report
        .Replace(": error ANTT", $": {Red}error{Plain} ANTT", StringComparison.Ordinal)
        .Replace(": warning ANTT", $": {Yellow}warning{Plain} ANTT", StringComparison.Ordinal);
}
