using System.Globalization;

namespace Antt.Fuzz.Running;

/// <summary>What the processors have worked for this process, which other programs on the machine do not lengthen.</summary>
internal static class ProcessWork
{
    /// <summary>Where Linux counts what programs that were called, such as git, worked.</summary>
    private const string Counts = "/proc/self/stat";

    /// <summary>Linux counts in hundredths of a second, on every machine the runtime knows.</summary>
    private const double TicksASecond = 100;

    /// <summary>With that of programs called and ended, where the system counts it.</summary>
    public static TimeSpan SoFar => Environment.CpuUsage.TotalTime + OfCalled();

    private static TimeSpan OfCalled()
    {
        if (!File.Exists(Counts)) return TimeSpan.Zero;
        var text = File.ReadAllText(Counts);
        // Behind the name, which may hold anything, come the state and the numbers; the fourteenth and fifteenth of these are meant.
        var numbers = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromSeconds((long.Parse(numbers[13], CultureInfo.InvariantCulture) + long.Parse(numbers[14], CultureInfo.InvariantCulture)) / TicksASecond);
    }
}
