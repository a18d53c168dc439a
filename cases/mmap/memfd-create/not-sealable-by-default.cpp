// A memfd made without MFD_ALLOW_SEALING has the one seal F_SEAL_SEAL, which keeps out all others; one made with it has none.
//
// ref:      man7 memfd_create(2) MFD_ALLOW_SEALING; man7 fcntl(2) File Sealing
// profile:  linux
// strength: documented

#include "support/memfd.hpp"

int main() {
    const int file = must(memfd_create("ipcts", memfd_exec()));
    observe("its seals are F_SEAL_SEAL", fcntl(file, F_GET_SEALS) == F_SEAL_SEAL);
    observe("seal it against shrinking", fcntl(file, F_ADD_SEALS, F_SEAL_SHRINK));
    observe("its seals are F_SEAL_SEAL", fcntl(file, F_GET_SEALS) == F_SEAL_SEAL);
    observe("grow it", ftruncate(file, 2));
    observe("shrink it", ftruncate(file, 1));

    const int sealable = must(memfd_create("ipcts", MFD_ALLOW_SEALING | memfd_exec()));
    observe("seals of a sealable one", fcntl(sealable, F_GET_SEALS));
    observe("grow it", ftruncate(sealable, 2));
    observe("seal it against shrinking", Done{fcntl(sealable, F_ADD_SEALS, F_SEAL_SHRINK)});
    observe("shrink it", ftruncate(sealable, 1));
}
