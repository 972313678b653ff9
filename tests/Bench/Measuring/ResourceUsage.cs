using System.Runtime.InteropServices;

namespace Antt.Bench.Measuring;

/// <summary>CPU time and peak memory as the operating system counts them (getrusage of Linux).</summary>
internal readonly partial record struct ResourceUsage(TimeSpan Cpu, long PeakBytes)
{
    private const int Children = -1;
    private const int ThisProcess = 0;
    private const int ThisThread = 1;

    /// <summary>Everything this process's ended children used; the peak is the largest child's.</summary>
    public static ResourceUsage OfChildren => Of(Children);

    public static ResourceUsage OfThisProcess => Of(ThisProcess);

    public static ResourceUsage OfThisThread => Of(ThisThread);

    private static ResourceUsage Of(int who)
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new PlatformNotSupportedException("The benches measure with getrusage and run on Linux.");
        }

        if (GetResourceUsage(who, out var raw) != 0)
        {
            throw new InvalidOperationException("getrusage failed");
        }

        return new ResourceUsage(raw.User.Span + raw.System.Span, raw.MaximumKibibytes * 1024);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetResourceUsage(int who, out RawUsage usage);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct RawTime
    {
        private readonly long _seconds;
        private readonly long _microseconds;

        public TimeSpan Span => TimeSpan.FromSeconds(_seconds) + TimeSpan.FromMicroseconds(_microseconds);
    }

    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private readonly struct RawUsage
    {
        public readonly RawTime User;
        public readonly RawTime System;
        public readonly long MaximumKibibytes;
    }
}
