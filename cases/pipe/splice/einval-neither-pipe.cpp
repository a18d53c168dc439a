// splice() between two descriptors of which none is a pipe fails with EINVAL.
//
// ref:      man7 splice(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

int main() {
    const int from = open_scratch_file(5), to = open_scratch_file(0);
    observe("from file to file", splice(from, nullptr, to, nullptr, 5, 0));
    observe("from file to socket", splice(from, nullptr, socket_pair().a, nullptr, 5, 0));
    struct stat status = {};
    must(fstat(to, &status));
    observe("size of the target", status.st_size);
}
