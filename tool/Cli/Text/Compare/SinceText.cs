using System.Collections.Immutable;
using Antt.Model;

namespace Antt.Cli.Text.Compare;

/// <summary>The words of <c>antt check --since</c>.</summary>
internal static class SinceText
{
    private const int MostNamed = 3;

    public static Words Purpose { get; } = new(
        "Chỉ kiểm tra điều mà thay đổi từ một phiên bản git có thể gây ra; \"a..b\" là giữa hai phiên bản.",
        "Check only what a change since a git revision may have brought; \"a..b\" for between two revisions.");

    public static Words Alone { get; } = new(
        "--since tự chọn điều cần kiểm tra nên không đi cùng đường dẫn, --base, --history hay --watch.", "--since chooses what to check by itself, so it goes with no path, --base, --history or --watch.");

    public static Words Scope(string older, int files, int units) => new(
        $"Từ {older}: {Counted.Shown(files)} tệp thay đổi, {Counted.Shown(units)} đơn vị có thể bị ảnh hưởng. Phần còn lại như ở {older}.",
        $"Since {older}: {Counted.Shown(files)} files changed, {Counted.Shown(units)} units may be concerned. The rest is as it was at {older}.");

    public static Words Everything(ImmutableArray<string> why)
    {
        var named = string.Join(", ", why.Take(MostNamed)) + (why.Length > MostNamed ? " …" : "");
        return new($"Thay đổi có thể ảnh hưởng mọi đơn vị ({named}), nên kiểm tra cả sổ.", $"The change may concern every unit ({named}), so the whole register is checked.");
    }
}
