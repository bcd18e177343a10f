package org.jwsh.commands.core;

import org.jwsh.cmdlet.Cmdlet;

/** Disables an experimental feature. */
@Cmdlet(verb = "Disable", noun = "ExperimentalFeature", supportsShouldProcess = true)
public final class DisableExperimentalFeatureCommand extends ExperimentalFeatureSwitch {}
