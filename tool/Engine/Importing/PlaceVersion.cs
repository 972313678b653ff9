using System.Globalization;
using Antt.Model;
using Antt.Model.Places;

namespace Antt.Engine.Importing;

/// <summary>A unit over one of its times, as the tables give it, on its way to becoming a place.</summary>
/// <param name="Row">The line it comes from.</param>
/// <param name="Level">Its level.</param>
/// <param name="Code">Its code.</param>
/// <param name="Kind">Its kind, as places spell it.</param>
/// <param name="Name">Its full name.</param>
/// <param name="ParentCode">Code of the unit it lies in; empty for a province.</param>
/// <param name="InForce">Its time.</param>
/// <param name="Source">Where it is known from.</param>
internal sealed record PlaceVersion(
    TableRow Row, AdministrativeLevel Level, string Code, string Kind, string Name, string ParentCode, DateRange InForce, string Source)
{
    /// <summary>Its id: the code and the first day.</summary>
    public string Id { get; } = string.Create(CultureInfo.InvariantCulture, $"{Code}-{InForce.From:yyyy-MM-dd}");
}
