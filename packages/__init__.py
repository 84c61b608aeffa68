"""What makes gapgui's packages, and looks at what was made: `make package` and `make package-check`."""
