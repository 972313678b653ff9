using System.Diagnostics;
using Antt.Cli.Text;

namespace Antt.Cli;

/// <summary>One line on the terminal that says how far the reading is. It shows after a moment only and wipes itself away.</summary>
internal sealed class ProgressLine(Screen screen) : IDisposable
{
    private const int MillisecondsBetween = 200;
    private readonly Stopwatch _sinceLast = Stopwatch.StartNew();
    private int _width;

    /// <summary>Whether anybody would see it.</summary>
    public bool IsShown => screen.Environment.ErrorIsTerminal;

    /// <summary>Shows how many of how many files have been read.</summary>
    public void Show(int done, int total)
    {
        if (_sinceLast.ElapsedMilliseconds < MillisecondsBetween) return;
        _sinceLast.Restart();
        var line = screen.In(RunText.Progress(done, total));
        screen.Error.Write($"\r{line.PadRight(_width)}");
        _width = Math.Max(_width, line.Length);
    }

    /// <summary>Wipes the line.</summary>
    public void Dispose()
    {
        if (_width > 0) screen.Error.Write($"\r{new string(' ', _width)}\r");
    }
}
