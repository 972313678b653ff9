using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.History;

/// <summary>Findings about two branches that work on the same thing.</summary>
public static class BranchDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => [ChangedOnBothSides, UnitOnAnotherBranch];

    /// <summary>A merge leaves a file in conflict.</summary>
    public static DiagnosticDescriptor ChangedOnBothSides { get; } = new(
        "ANTT3370", "changed-on-both-sides", Severity.Error,
        new("Hai nhánh cùng sửa một tệp", "Two branches changed one file"),
        new("Tệp này đã được “{0}” sửa một đằng, nhánh này sửa một nẻo.", "\"{0}\" and this branch changed the file, each its own way."),
        new("Nhập hai nhánh phải ra một hồ sơ duy nhất.", "Merging two branches gives one dossier."),
        new("Nhập “{0}” vào nhánh này, chọn nội dung đúng rồi ghi lại.", "Merge \"{0}\" into this branch, choose what is right and commit."));

    /// <summary>Another branch that is still open changes the same unit.</summary>
    public static DiagnosticDescriptor UnitOnAnotherBranch { get; } = new(
        "ANTT3371", "unit-on-another-branch", Severity.Warning,
        new("Nhánh khác cũng đang sửa đơn vị này", "Another branch works on the same unit"),
        new("“{0}” đang được sửa cả ở nhánh “{1}”.", "\"{0}\" is being changed on the branch \"{1}\" too."),
        new("Một hồ sơ chỉ nên sửa ở một nhánh.", "A dossier is best changed on one branch."),
        new("Hỏi người làm nhánh kia; nhập nhánh nào xong trước rồi sửa tiếp.", "Ask whoever works on the other; merge the one that is ready first, then go on."));
}
