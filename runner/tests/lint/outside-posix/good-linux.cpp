// It does what it says.
//
// ref:      man7 pipe(7) Pipe capacity
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/socket.h>

int main() {
    char byte;
    observe("recv", recv(0, &byte, 1, MSG_DONTWAIT));
}
