// Linux: SHM_REMAP attaches a segment where something else is mapped, which is replaced; it needs an address.
//
// ref:     man7 shmat(2) SHM_REMAP; man7 shmat(2) ERRORS EINVAL
// profile: linux
// strength: documented

#include "support/sysv_shm.hpp"

int main() {
    const int first = new_segment(100), second = new_segment(100);
    char *place = attached(first), *elsewhere = attached(second);
    place[0] = '1';
    elsewhere[0] = '2';
    observe("the place is taken", shmat(second, place, 0));
    observe("its first byte", Bytes{place, 1});
    observe("with SHM_REMAP it goes there", shmat(second, place, SHM_REMAP) == place);
    observe("its first byte", Bytes{place, 1});
    place[0] = '3';
    observe("the first byte elsewhere", Bytes{elsewhere, 1});
    observe("SHM_REMAP without an address", shmat(second, nullptr, SHM_REMAP));
}
