using System.Collections.Immutable;

namespace Antt.Model.Profiles;

/// <summary>The roles a year's work cannot do without ("vai trò trong quy trình"; C124 Điều 9, Điều 10). The nation's profile fills every one.</summary>
public static class WorkflowRoles
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "don-vi", "uy-ban-xa", "uy-ban-huyen", "uy-ban-tinh", "bo-cong-an", "v05", "thuong-truc-ban-chi-dao-xa",
        "thuong-truc-ban-chi-dao-huyen", "thuong-truc-ban-chi-dao-tinh", "cong-an-xa", "cong-an-huyen", "cong-an-tinh", "noi-vu", "tai-chinh",
        "mat-tran", "dang-uy", "phu-trach-doanh-nghiep", "truong-hoc",
    ];
}
