using Antt.Cli.CommandLine;
using Antt.Model;

namespace Antt.Cli.Text.Automation;

/// <summary>The words of the daily reminder.</summary>
internal static class AutomationText
{
    public static Words Ahead(int days) => new($"Thời hạn trong {days} ngày tới", $"Days ahead, {days} in all");
    public static Words Since(DateOnly day) => new($", từ ngày {Days.Shown(day)}", $", since {Days.Shown(day)}");
}
