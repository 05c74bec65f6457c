using Mahdar.Exchange;
using Mahdar.Model;

namespace Mahdar.Tests.Exchange;

public class EnumNamesTests
{
    [Fact]
    public void Roles_are_called_as_the_contract_calls_them() =>
        Enum.GetValues<Role>().Select(EnumNames<Role>.Of).ShouldBe(["head-of-state", "head-of-government", "deputy-head", "foreign-minister", "defence-minister", "minister", "deputy-minister", "spokesperson", "ambassador", "envoy", "secretary-general", "legislator", "party-leader", "commander", "other"]);

    [Fact]
    public void Every_name_is_found_again()
    {
        foreach (var kind in Enum.GetValues<BlockKind>()) EnumNames<BlockKind>.Find(EnumNames<BlockKind>.Of(kind)).ShouldBe(kind);
        EnumNames<BlockKind>.Find("nonsense").ShouldBeNull();
        EnumNames<BlockKind>.Find(null).ShouldBeNull();
    }
}
