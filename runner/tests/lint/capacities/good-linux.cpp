// It does what it says.
//
// ref:      man7 pipe(7) Pipe capacity
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    static char all[65'536];
    observe("write", write(1, all, sizeof all));
}
