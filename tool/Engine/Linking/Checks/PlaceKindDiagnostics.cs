using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks;

/// <summary>Findings about the kinds of administrative units and when there are any of them.</summary>
public static class PlaceKindDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => [PlaceKindOutOfTime];

    /// <summary>A place is in force when there are no places of its kind.</summary>
    public static DiagnosticDescriptor PlaceKindOutOfTime { get; } = new(
        "ANTT3283", "place-kind-out-of-time", Severity.Warning,
        new("Loại địa bàn không có trong thời gian này", "A kind of place that does not exist at the time"),
        new("Địa bàn loại “{0}” có hiệu lực từ {1} đến {2}.", "A place of kind \"{0}\" is in force from {1} to {2}."),
        new("Loại này chỉ có từ {3} đến {4} ({5}).", "There are places of this kind from {3} to {4} only ({5})."),
        new("Ghi ngày cuối và địa bàn kế tục, hoặc sửa loại.", "State its last day and what took it over, or correct the kind."));
}
