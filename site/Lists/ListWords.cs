using Antt.Model;

namespace Antt.Site.Lists;

/// <summary>The words that lists of units share.</summary>
internal static class ListWords
{
    public static Words Units { get; } = new("Đơn vị", "Units");

    public static Words Classes { get; } = new("Phân loại phong trào", "Classes of the movement");

    public static Words Models { get; } = new("Đơn vị điển hình", "Model units");

    public static Words ByName { get; } = new("Theo tên, A–Y", "By name, A–Y");
}
