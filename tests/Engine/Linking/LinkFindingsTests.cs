
namespace Antt.Tests.Engine.Linking;

/// <summary>What linking finds, and the very text each finding points at.</summary>
public class LinkFindingsTests
{
    private const string Unit = BaseRegister.Area + "/unit.json";
    private const string Registration = BaseRegister.Area + "/2024/registration.json";
    private const string Evidence = BaseRegister.Area + "/2024/evidence.json";
    private const string Evaluation = BaseRegister.Area + "/2024/evaluation.json";
    private const string Register = "data/register.json";
    private const string Commune = "data/places/T91-2000-01-01/X91101-2000-01-01.json";

    [Theory]
    [InlineData(Unit, "\"thon-suoi-mau\"", "\"thon-suoi-mai\"", "ANTT3001 \"thon-suoi-mai\"")]
    [InlineData(Registration, "\"year\": 2024", "\"year\": 2023", "ANTT3001 2023")]
    [InlineData(Evaluation, "\"unit\": \"thon-suoi-mau\"", "\"unit\": \"thon-khac\"", "ANTT3001 \"thon-khac\"")]
    [InlineData(Commune, "\"code\": \"X91101\"", "\"code\": \"X91102\"", "ANTT3004 \"X91101-2000-01-01\"")]
    [InlineData(Commune, "\"parent\": \"T91-2000-01-01\"", "\"parent\": \"T92-2000-01-01\"", "ANTT3010 \"T92-2000-01-01\"")]
    [InlineData(Commune, "\"level\": \"xa\"", "\"level\": \"tinh\"", "ANTT3001 \"X91101-2000-01-01\"", "ANTT3032 \"T91-2000-01-01\"", "ANTT3036 \"X91101-2000-01-01\"")]
    [InlineData(Evidence, "\"id\": \"xep-loai\"", "\"id\": \"bao-cao\"", "ANTT3007 \"bao-cao\"")]
    [InlineData(Unit, "\"commune\": \"X91101-2000-01-01\"", "\"commune\": \"X91102-2000-01-01\"", "ANTT3010 \"X91102-2000-01-01\"")]
    [InlineData(Unit, "\"type\": \"KDC\",", "\"type\": \"KDC\", \"successors\": [\"thon-khong-co\"],", "ANTT3011 \"thon-khong-co\"")]
    [InlineData(Evaluation, "\"minutes\": \"bien-ban\"", "\"minutes\": \"bien-bn\"", "ANTT3016 \"bien-bn\"")]
    [InlineData(Evidence, "\"KDC-5.1\"", "\"KDC-5.9\"", "ANTT3017 \"KDC-5.9\"")]
    [InlineData(Evidence, "\"kind\": \"nghi-quyet\"", "\"kind\": \"khac\"", "ANTT3018 \"khac\"")]
    [InlineData(Unit, "\"from\": \"2020-01-01\",\n  \"states\"", "\"from\": \"2020-01-01\", \"to\": \"2019-12-31\",\n  \"states\"", "ANTT3030 \"2019-12-31\"")]
    [InlineData(Unit, "\"from\": \"2020-01-01\",\n      \"name\"", "\"from\": \"2021-01-01\",\n      \"name\"", "ANTT3034 \"2021-01-01\"")]
    [InlineData(Unit, "\"commune\": \"X91101-2000-01-01\"", "\"commune\": \"T91-2000-01-01\"", "ANTT3036 \"T91-2000-01-01\"")]
    [InlineData(Commune, "\"from\": \"2000-01-01\"", "\"from\": \"2000-01-01\", \"to\": \"2030-01-01\"", "ANTT3035 \"X91101-2000-01-01\"")]
    [InlineData(Unit, "\"type\": \"KDC\"", "\"type\": \"KDD\"", "ANTT3040 \"KDD\"")]
    [InlineData(Registration, "\"form\": \"tt124\"", "\"form\": \"tt23\"", "ANTT3044 \"tt23\"")]
    [InlineData(Evaluation, "\"registered\": 412", "\"registered\": 413", "ANTT3050 413")]
    [InlineData(Evaluation, "\"events\": []", "\"events\": [{\"id\": \"v1\", \"category\": \"chay-no\", \"date\": \"2024-11-01\"}]", "ANTT3051 \"2024-11-01\"")]
    [InlineData(Evaluation, "\"through\": \"2024-10-31\"", "\"through\": \"2022-10-31\"", "ANTT3030 \"2022-10-31\"")]
    [InlineData(Evaluation, "\"unit\": \"thon", "\"verdict\": \"chua-dat\", \"unit\": \"thon", "ANTT3060 \"chua-dat\"")]
    [InlineData(Register, "\"tt124-gd\"", "\"tt124-ge\"", "ANTT3013 \"tt124-ge\"")]
    [InlineData(Register, "\"tt124-kdc\", ", "", "ANTT4011 [\"tt124-xa\", \"tt124-cd\", \"tt124-gd\"]")]
    [InlineData(Register, "\"years\": [", "\"years\": [{\"year\": 2021, \"rulebooks\": [\"tt124-kdc\"]},", "ANTT4012 \"tt124-kdc\"")]
    [InlineData(Register, "\"languages\"", "\"locality\": \"T99-2000-01-01\", \"languages\"", "ANTT3010 \"T99-2000-01-01\"")]
    public void One_mistake_is_found_once_where_it_stands(string path, string old, string text, params string[] expected) =>
        Assert.Equal(expected, BaseRegister.Of("khu-dan-cu").Edit(path, old, text).Findings());

    [Theory]
    [InlineData("\"year\": 2024", "\"year\": 2023", "ANTT3001 2023", "ANTT3037 2023")]
    [InlineData("\"place\": \"X91101-2000-01-01\"", "\"place\": \"X91101-2001-01-01\"", "ANTT3010 \"X91101-2001-01-01\"")]
    [InlineData("\"level\": \"xa\"", "\"level\": \"tinh\"", "ANTT3065 \"tinh\"")]
    [InlineData("\"legalBasis\": [\"tt-124-2021\"]", "\"legalBasis\": [\"tt-124-2022\"]", "ANTT3012 \"tt-124-2022\"")]
    [InlineData("\"certificate\": \"02/2024\"", "\"certificate\": \"01/2024\"", "ANTT3005 \"01/2024\"")]
    [InlineData("\"cong-nhan\", \"certificate\": \"03/2024\"", "\"thu-hoi\"", "ANTT3066 \"thu-hoi\"")]
    [InlineData(", \"certificate\": \"04/2024\"", "", "ANTT3063 \"thon-4\"")]
    [InlineData("\"unit\": \"thon-10\"", "\"unit\": \"thon-100\"", "ANTT3011 \"thon-100\"")]
    [InlineData("\"cong-nhan\", \"certificate\": \"03/2024\"", "\"khong-cong-nhan\", \"failing\": [\"KDC-9\"]", "ANTT3017 \"KDC-9\"")]
    [InlineData("\"unit\": \"thon-5\"", "\"unit\": \"thon-4\"", "ANTT3062 \"thon-4\"")]
    [InlineData("\"legalBasis\"", "\"supersedes\": [{\"decision\": \"ubnd/2024/khac\", \"reason\": \"Sửa số\"}], \"legalBasis\"", "ANTT3015 \"ubnd/2024/khac\"")]
    public void Decisions_are_held_against_the_register(string old, string text, params string[] expected)
    {
        const string Decision = "data/decisions/ubnd-xa-thu-nghiem-X91101-2000-01-01/2024/cong-nhan-khu-dan-cu.json";
        var found = BaseRegister.Of("xa").Edit(Decision, old, text).Findings();
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Years_are_held_against_each_other()
    {
        var register = BaseRegister.Of("khu-dan-cu")
            .Edit(Register, "\"years\": [", "\"years\": [{\"year\": 2023, \"rulebooks\": [\"tt124-kdc\"]},");
        register.With($"{BaseRegister.Area}/2023/evaluation.json",
            "{\"unit\": \"thon-suoi-mau\", \"year\": 2023, \"statistics\": {\"crimes\": {\"current\": 4}, \"socialEvils\": {\"current\": 1}}}");
        Assert.Equal(["ANTT3053 3"], register.Findings());

        register = BaseRegister.Of("khu-dan-cu")
            .With($"{BaseRegister.Area}/2023/registration.json", "{\"unit\": \"thon-suoi-mau\", \"year\": 2023, \"form\": \"tt124\", \"date\": \"2023-02-01\"}");
        Assert.Equal(["ANTT3037 2023"], register.Findings());

        register = BaseRegister.Of("khu-dan-cu")
            .Edit(Unit, "\"from\": \"2020-01-01\",\n  \"states\"", "\"from\": \"2020-01-01\", \"to\": \"2024-06-30\",\n  \"states\"");
        Assert.Equal(["ANTT3038 2024"], register.Findings());
    }

    [Fact]
    public void A_commune_lists_the_events_of_its_residential_areas()
    {
        var register = BaseRegister.Of("xa").With("data/units/T91-2000-01-01/X91101-2000-01-01/thon-1/2024/evaluation.json",
            "{\"unit\": \"thon-1\", \"year\": 2024, \"events\": [{\"id\": \"v1\", \"category\": \"toi-pham\", \"severity\": \"it-nghiem-trong\", \"date\": \"2024-05-05\"}]}");
        Assert.Contains("ANTT3052 []", register.Findings());
    }

    [Fact]
    public void Successors_and_predecessors_name_each_other()
    {
        var register = BaseRegister.Of("xa");
        var first = "data/units/T91-2000-01-01/X91101-2000-01-01/thon-1/unit.json";
        var second = "data/units/T91-2000-01-01/X91101-2000-01-01/thon-2/unit.json";
        register.Edit(first, "\"states\"", "\"successors\": [\"thon-2\"], \"states\"");
        Assert.Equal(["ANTT3020 \"thon-2\""], register.Findings());
        register.Edit(second, "\"states\"", "\"predecessors\": [\"thon-1\"], \"states\"");
        Assert.Empty(register.Findings());
        register.Edit(first, "\"states\"", "\"predecessors\": [\"thon-2\"], \"states\"").Edit(second, "\"states\"", "\"successors\": [\"thon-1\"], \"states\"");
        Assert.Equal(["ANTT3021 [\"thon-2\"]"], register.Findings());
    }

    [Fact]
    public void Scope_is_checked_at_registration()
    {
        const string Company = "data/units/T91-2000-01-01/X91101-2000-01-01/cong-ty-may-vi-du/unit.json";
        var small = BaseRegister.Of("doanh-nghiep").Edit(Company, "\"size\": \"lon\"", "\"size\": \"nho\"").Findings();
        Assert.StartsWith("ANTT3043", Assert.Single(small), StringComparison.Ordinal);
        var unknown = BaseRegister.Of("doanh-nghiep").Edit(Company, "\"size\": \"lon\"", "\"ministryTracked\": false").Findings();
        Assert.StartsWith("ANTT3042 {", Assert.Single(unknown), StringComparison.Ordinal);
    }

    [Fact]
    public void Units_of_one_id_in_two_folders_are_found()
    {
        var register = BaseRegister.Of("khu-dan-cu");
        register.With(Unit.Replace("X91101-2000-01-01/", "X91102-2000-01-01/", StringComparison.Ordinal), register[Unit]);
        Assert.Equal(["ANTT3010 ", "ANTT3002 \"thon-suoi-mau\""], register.Findings());
    }

    [Theory]
    [InlineData("data/profiles/quoc-gia.json", "\"question\": \"Q-09\",", "", "ANTT4003")]
    [InlineData("data/rulebooks/tt124-kdc.json", "\"setting\": \"equal-is-contained\"", "\"setting\": \"equal-is-contain\"", "ANTT4002")]
    [InlineData("data/rulebooks/tt124-kdc.json", "\"id\": \"KDC-5.2\"", "\"id\": \"KDC-6.2\"", "ANTT4006")]
    [InlineData("data/rulebooks/tt124-kdc.json", "\"id\": \"KDC-5.2\"", "\"id\": \"KDC-5.1\"", "ANTT4005")]
    [InlineData("data/rulebooks/tt124-xa.json", "\"KDC-2\", ", "\"KDC-7\", ", "ANTT4007")]
    [InlineData("data/rulebooks/tt124-xa.json", "\"rulebook\": \"tt124-kdc\"", "\"rulebook\": \"tt124-kdd\"", "ANTT3013")]
    [InlineData("data/rulebooks/tt124-xa.json", "\"instrument\": \"tt-124-2021\"", "\"instrument\": \"tt-124\"", "ANTT3012")]
    public void Law_data_is_held_together(string path, string old, string text, string code)
    {
        var found = BaseRegister.Of("khu-dan-cu").Edit(path, old, text).Run().Diagnostics;
        Assert.Contains(found, finding => finding.Descriptor.Code == code && finding.Location.Path == path && finding.Location.Line > 1);
    }

    [Fact]
    public void A_profile_may_not_invent_settings_nor_share_its_places()
    {
        const string Profile =
            "{\"id\": \"ID\", \"name\": {\"vi\": \"Tỉnh Ví Dụ\", \"en\": \"Ví Dụ\"}, \"inherits\": \"quoc-gia\", \"places\": [\"T91-2000-01-01\"], \"from\": \"2022-01-01\", \"settings\": {SET}}";
        string Text(string id, string settings) =>
            Profile.Replace("ID", id, StringComparison.Ordinal).Replace("{SET}", settings, StringComparison.Ordinal);
        var register = BaseRegister.Of("khu-dan-cu")
            .With("data/profiles/mot.json", Text("mot", "{\"pooled-rollup\": {\"value\": \"sometimes\"}, \"pooled-rolup\": {\"value\": true}}"))
            .With("data/profiles/hai.json", Text("hai", "{}"));
        Assert.Equal(["ANTT4009 \"T91-2000-01-01\"", "ANTT4004 \"sometimes\"", "ANTT4002 {\"value\": true}"], register.Findings());
    }
}
