using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.Models;

/// <summary>Findings about model units ("điển hình"): their selection, review and recognition, ANTT3200 to ANTT3239.</summary>
public static class ModelDiagnostics
{
    /// <summary>A unit of a type that cannot be a model is nominated (QĐ 9745).</summary>
    public static DiagnosticDescriptor ModelTypeNotEligible { get; } = new(
        "ANTT3200", "model-type-not-eligible", Severity.Error,
        new("Loại đơn vị không thể là điển hình", "A type that cannot be a model"),
        new("Đơn vị “{0}” loại {1} được đề cử điển hình năm {2}.", "Unit \"{0}\" of type {1} is nominated as a model for {2}."),
        new("Chỉ các loại {3} có thể là điển hình (Quyết định 9745).", "Only types {3} can be models (Decision 9745)."),
        new("Xóa nomination.json.", "Remove nomination.json."));

    /// <summary>A year with nominations declares no rulebook for them.</summary>
    public static DiagnosticDescriptor NoModelRulebook { get; } = new(
        "ANTT3201", "no-model-rulebook", Severity.Error,
        new("Năm chưa khai bộ tiêu chí điển hình", "A year without criteria for models"),
        new("Năm {0} có đơn vị loại {1} được đề cử điển hình mà không khai bộ tiêu chí.", "In {0} a unit of type {1} is nominated and no criteria are declared."),
        new("Bộ tiêu chí điển hình có hiệu lực vào cuối năm, ví dụ {2} (Quyết định 9745).", "Criteria for models in force at the end of the year, for instance {2} (Decision 9745)."),
        new("Thêm mã bộ tiêu chí vào “rulebooks” của năm trong data/register.json.", "Add its id to \"rulebooks\" of the year in data/register.json."));

    /// <summary>A model unit was not selected in the first quarter.</summary>
    public static DiagnosticDescriptor SelectedOutsideQuarter { get; } = new(
        "ANTT3202", "selected-outside-quarter", Severity.Warning,
        new("Lựa chọn điển hình ngoài quý I", "Selected outside the first quarter"),
        new("Đơn vị được lựa chọn ngày {0}.", "The unit was selected on {0}."),
        new("Lựa chọn, đăng ký điển hình từ {1} đến {2}.", "Models are selected and registered from {1} to {2}."),
        new("Kiểm tra ngày; lựa chọn muộn phải do cơ quan có thẩm quyền chấp nhận.", "Check the day; a late selection has to be accepted by the competent body."));

    /// <summary>A model candidate was not recognised the year before.</summary>
    public static DiagnosticDescriptor ModelNotRecognisedBefore { get; } = new(
        "ANTT3203", "model-not-recognised-before", Severity.Error,
        new("Năm trước chưa được công nhận An toàn", "Not recognised the year before"),
        new("Đơn vị “{0}” không được công nhận An toàn về an ninh, trật tự năm {1}.", "Unit \"{0}\" was not recognised for {1}."),
        new("Chỉ lựa chọn đơn vị được công nhận năm trước (Quyết định 9745; kế hoạch địa phương).", "Only units recognised the year before are selected (Decision 9745; local plans)."),
        new("Bỏ đề cử, hoặc ghi quyết định công nhận năm trước còn thiếu.", "Withdraw the nomination, or enter the recognition that is missing."));

    /// <summary>A model candidate's movement was classed below Khá the year before.</summary>
    public static DiagnosticDescriptor ModelClassBeforeTooLow { get; } = new(
        "ANTT3204", "model-class-before-too-low", Severity.Error,
        new("Loại phong trào năm trước dưới Khá", "Classed below “Khá” the year before"),
        new("Phong trào năm {0} của “{1}” xếp loại “{2}”.", "The movement of \"{1}\" was classed \"{2}\" for {0}."),
        new("Từ loại Khá trở lên mới được lựa chọn.", "“Khá” or better is needed for selection."),
        new("Bỏ đề cử, hoặc sửa kết quả phân loại nếu ghi sai.", "Withdraw the nomination, or correct the class if it is wrong."));

    /// <summary>What held of a model candidate the year before is not entered.</summary>
    public static DiagnosticDescriptor ModelYearBeforeUnknown { get; } = new(
        "ANTT3205", "model-year-before-unknown", Severity.Warning,
        new("Chưa rõ kết quả năm trước", "The year before is not known"),
        new("Chưa ghi {0} năm {1} của “{2}”.", "{0} of \"{2}\" for {1} is not entered."),
        new("Lựa chọn điển hình cần công nhận An toàn và phân loại từ Khá trở lên của năm trước.", "Selection rests on the recognition and a class of “Khá” or better of the year before."),
        new("Ghi quyết định của năm trước, hoặc “previousYear” trong nomination.json.", "Enter the decisions of that year, or \"previousYear\" in nomination.json."));

    /// <summary>A model candidate has no plan of its own.</summary>
    public static DiagnosticDescriptor ModelPlanMissing { get; } = new(
        "ANTT3206", "model-plan-missing", Severity.Warning,
        new("Đơn vị điển hình chưa có kế hoạch riêng", "No plan of its own"),
        new("Chưa có kế hoạch xây dựng điển hình của “{0}”.", "There is no plan of \"{0}\" to become a model."),
        new("Mỗi đơn vị được lựa chọn tự xây dựng kế hoạch.", "Each selected unit writes its own plan."),
        new("Ghi “plan” khi đã ban hành.", "Enter \"plan\" once it is issued."));

    /// <summary>A locality asks that candidates are compared with the criteria before they are registered.</summary>
    public static DiagnosticDescriptor ModelNotCompared { get; } = new(
        "ANTT3207", "model-not-compared", Severity.Warning,
        new("Chưa đối chiếu với bộ tiêu chí", "Not compared with the criteria"),
        new("Chưa đối chiếu “{0}” với bộ tiêu chí trước khi đăng ký ngày {1}.", "\"{0}\" was not compared with the criteria before it was registered on {1}."),
        new("Địa phương yêu cầu đối chiếu trước khi đăng ký (compare-before-selection).", "The locality asks for it before registering (compare-before-selection)."),
        new("Ghi “comparedWithCriteria”.", "Enter \"comparedWithCriteria\"."));

    /// <summary>A step of a model's review is dated before an earlier one.</summary>
    public static DiagnosticDescriptor ModelReviewOutOfOrder { get; } = new(
        "ANTT3210", "model-review-out-of-order", Severity.Error,
        new("Bước xét điển hình sai thứ tự", "A review out of order"),
        new("Bước “{0}” ngày {1} trước bước “{2}” ngày {3}.", "Step \"{0}\" of {1} is before step \"{2}\" of {3}."),
        new("Các bước đi lần lượt từ dưới lên: {4}.", "The steps go upward one after another: {4}."),
        new("Sửa ngày nếu ghi sai; nếu đúng thì làm lại bước sau.", "Correct the day if it is wrong; otherwise the later step has to be done again."));

    /// <summary>A step of a model's review came too late.</summary>
    public static DiagnosticDescriptor ModelReviewLate { get; } = new(
        "ANTT3211", "model-review-late", Severity.Warning,
        new("Bước xét điển hình quá hạn", "A review step came late"),
        new("Bước “{0}” ngày {1}.", "Step \"{0}\" is of {1}."),
        new("Phải xong trước ngày {2} ({3}).", "It has to be done before {2} ({3})."),
        new("Kiểm tra ngày; nêu lý do chậm trong báo cáo.", "Check the day; say in the report why it was late."));

    /// <summary>A model was recognised without a step of its review.</summary>
    public static DiagnosticDescriptor ModelReviewStepMissing { get; } = new(
        "ANTT3212", "model-review-step-missing", Severity.Warning,
        new("Thiếu bước xét điển hình", "A review step is missing"),
        new("“{0}” được công nhận ngày {1} mà chưa ghi bước “{2}”.", "\"{0}\" was recognised on {1} and step \"{2}\" is not entered."),
        new("Trình tự của địa phương có bước này ({3}).", "The local procedure has this step ({3})."),
        new("Ghi bước đã làm vào “steps” của nomination.json.", "Enter the step in \"steps\" of nomination.json."));

    /// <summary>A model was recognised without an appraisal on the spot where one is asked for.</summary>
    public static DiagnosticDescriptor ModelNotAppraisedOnSite { get; } = new(
        "ANTT3213", "model-not-appraised-on-site", Severity.Warning,
        new("Chưa thẩm định trực tiếp", "Not appraised on the spot"),
        new("“{0}” được công nhận ngày {1} mà chưa có bước “{2}” trực tiếp tại đơn vị.", "\"{0}\" was recognised on {1} without step \"{2}\" on the spot."),
        new("Phải thẩm định trực tiếp trước khi quyết định ({3}).", "It has to be appraised on the spot before the decision ({3})."),
        new("Ghi bước thẩm định với “onSite”: true, hoặc thẩm định bổ sung.", "Enter the appraisal with \"onSite\": true, or appraise it now."));

    /// <summary>A model was recognised though not all criteria are met.</summary>
    public static DiagnosticDescriptor ModelAgainstCriteria { get; } = new(
        "ANTT3216", "model-against-criteria", Severity.Error,
        new("Công nhận điển hình khi chưa đạt đủ tiêu chí", "A model without every criterion"),
        new("“{0}” được công nhận điển hình năm {1}, ngày {2}.", "\"{0}\" is recognised as a model for {1}, on {2}."),
        new("Phải đạt đủ tiêu chí, trừ điều kiện chưa đến hạn; còn vướng: {3} (Quyết định 9745).", "Every criterion has to be met but those not yet due; open: {3} (Decision 9745)."),
        new("Kiểm tra số liệu; nếu công nhận sai thì thu hồi kèm lý do.", "Check the facts; if the recognition is wrong, revoke it with the reason."));

    /// <summary>A model was recognised and what is not yet due is not named.</summary>
    public static DiagnosticDescriptor ModelConditionNotNamed { get; } = new(
        "ANTT3217", "model-condition-not-named", Severity.Warning,
        new("Chưa nêu điều kiện chưa đến hạn", "What is not yet due is not named"),
        new("“{0}” được công nhận ngày {1} khi còn điều kiện chưa đến hạn: {2}.", "\"{0}\" was recognised on {1} while these were not yet due: {2}."),
        new("Công nhận có điều kiện nêu mọi điều kiện chưa đến hạn, để xác nhận vào cuối năm.", "A conditional recognition names all that is not yet due, to be confirmed at the end of the year."),
        new("Ghi các mã ấy vào “conditional” của quyết định.", "Name them in \"conditional\" of the decision."));

    /// <summary>A conditional recognition of a model was not confirmed at the end of the year.</summary>
    public static DiagnosticDescriptor ModelNotConfirmed { get; } = new(
        "ANTT3218", "model-not-confirmed", Severity.Warning,
        new("Công nhận có điều kiện chưa được xác nhận", "A conditional recognition is not confirmed"),
        new("Hết năm {0}, “{1}” chưa đạt: {2}.", "The year {0} is over and \"{1}\" has not met: {2}."),
        new("Mỗi điều kiện chưa đến hạn phải đạt khi hết năm.", "What was not yet due has to be met when the year is over."),
        new("Bổ sung số liệu; nếu không đạt thì thu hồi công nhận.", "Enter what is missing; if it is not met, revoke the recognition."));

    /// <summary>A unit was recognised as a model without a nomination.</summary>
    public static DiagnosticDescriptor ModelNotNominated { get; } = new(
        "ANTT3219", "model-not-nominated", Severity.Warning,
        new("Công nhận điển hình mà chưa có đề cử", "A model without a nomination"),
        new("“{0}” được công nhận điển hình năm {1} mà không có nomination.json.", "\"{0}\" is recognised as a model for {1} and has no nomination.json."),
        new("Đơn vị được lựa chọn trong quý I rồi mới được xét.", "A unit is selected in the first quarter and then reviewed."),
        new("Thêm nomination.json của năm.", "Add the year's nomination.json."));

    /// <summary>Fewer units were selected as models than the locality asks for.</summary>
    public static DiagnosticDescriptor ModelQuotaUnmet { get; } = new(
        "ANTT3220", "model-quota-unmet", Severity.Warning,
        new("Chưa đủ số đơn vị được lựa chọn điển hình", "Fewer models than asked for"),
        new("Năm {0}, {1} lựa chọn {2} đơn vị loại {3}.", "In {0}, {1} selected {2} units of types {3}."),
        new("Ít nhất {4} ({5}).", "At least {4} ({5})."),
        new("Lựa chọn thêm nếu có đơn vị đủ điều kiện; không công nhận đơn vị chưa đạt để cho đủ số.", "Select more where units qualify; no unit is recognised to fill the number."));

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
    [
        ModelTypeNotEligible, NoModelRulebook, SelectedOutsideQuarter, ModelNotRecognisedBefore, ModelClassBeforeTooLow,
        ModelYearBeforeUnknown, ModelPlanMissing, ModelNotCompared, ModelReviewOutOfOrder, ModelReviewLate, ModelReviewStepMissing,
        ModelNotAppraisedOnSite, ModelAgainstCriteria, ModelConditionNotNamed, ModelNotConfirmed, ModelNotNominated, ModelQuotaUnmet,
        ModelFundingUnfit, ModelReviewNotHeld,
    ];

    /// <summary>A model unit is paid for otherwise than the locality lays down, or nobody says how.</summary>
    public static DiagnosticDescriptor ModelFundingUnfit { get; } = new(
        "ANTT3221", "model-funding-unfit", Severity.Warning,
        new("Kinh phí điển hình không theo kế hoạch", "Funding other than the plan's"),
        new("Nguồn kinh phí xây dựng điển hình của “{0}” là: {1}.", "What pays for \"{0}\" to become a model: {1}."),
        new("Địa phương định nguồn: {2} ({3}).", "The locality lays down: {2} ({3})."),
        new("Ghi “funding” đúng nguồn trong nomination.json.", "Enter the source as \"funding\" in nomination.json."));

    /// <summary>The review halfway that the locality lays down was not held, or not in its time.</summary>
    public static DiagnosticDescriptor ModelReviewNotHeld { get; } = new(
        "ANTT3222", "model-review-not-held", Severity.Warning,
        new("Sơ kết xây dựng điển hình chưa có hoặc ngoài thời gian", "Mid-term review missing or out of time"),
        new("Ngày sơ kết xây dựng điển hình của “{0}” là: {1}.", "The mid-term review of \"{0}\" was held on: {1}."),
        new("Sơ kết từ {2} đến {3} ({4}).", "It is held from {2} to {3} ({4})."),
        new("Ghi “midTermReview” trong nomination.json, hoặc việc đã làm trong data/localities.", "Enter \"midTermReview\" in nomination.json, or the work in data/localities."));
}
