using System.Collections.Immutable;
using Antt.Model.Facts;

namespace Antt.Model.Units;

/// <summary>A unit's registration for one year ("bản đăng ký phấn đấu đạt tiêu chuẩn"; C124 Điều 4–7 khoản 1, Điều 9 khoản 2.a).</summary>
/// <param name="Form">Under which circular: <c>tt124</c>, or <c>tt23</c>, which counts for 2022 alone.</param>
/// <param name="Date">The day it was filed.</param>
/// <param name="InheritedFrom">Ids of the places whose registrations it carries on, for a commune born of them.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record Registration(string Form, DateOnly Date, ImmutableArray<string> InheritedFrom, Input Input)
{
    /// <summary>The day the commune passed it on with the others ("tổng hợp"), where it did.</summary>
    public DateOnly? Consolidated { get; init; }
}
