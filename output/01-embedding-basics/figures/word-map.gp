# Redraw with: gnuplot word-map.gp
reset
set encoding utf8
set terminal pngcairo size 1200,900 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'word-map.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0475
set rmargin at screen 0.976667
set tmargin at screen 0.920556
set bmargin at screen 0.0644444
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-57.1494:58.992]
unset xtics
set yrange [-81.8301:68.223]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[4] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7]
array shape[4] = [7, 5, 9, 13]
set label 't-SNE 1' at screen 0.512083,0.0366667 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 't-SNE 2' at screen 0.02875,0.4925 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label 'circle' at screen 0.346734,0.605786 center font 'DejaVu Sans,16.5' textcolor rgb '#0072b2' front
set label 'disc' at screen 0.260479,0.588237 center font 'DejaVu Sans,16.5' textcolor rgb '#0072b2' front
set label 'square' at screen 0.309362,0.783542 center font 'DejaVu Sans,16.5' textcolor rgb '#0072b2' front
set label 'box' at screen 0.378951,0.753296 center font 'DejaVu Sans,16.5' textcolor rgb '#0072b2' front
set label 'triangle' at screen 0.386342,0.698163 center font 'DejaVu Sans,16.5' textcolor rgb '#0072b2' front
set label 'wedge' at screen 0.260107,0.724456 center font 'DejaVu Sans,16.5' textcolor rgb '#0072b2' front
set label 'cross' at screen 0.560634,0.322753 center font 'DejaVu Sans,16.5' textcolor rgb '#0072b2' front
set label 'plus' at screen 0.650292,0.307567 center font 'DejaVu Sans,16.5' textcolor rgb '#0072b2' front
set label 'star' at screen 0.554198,0.733388 center font 'DejaVu Sans,16.5' textcolor rgb '#0072b2' front
set label 'pentagram' at screen 0.514963,0.779826 center font 'DejaVu Sans,16.5' textcolor rgb '#0072b2' front
set label 'ring' at screen 0.453045,0.468435 center font 'DejaVu Sans,16.5' textcolor rgb '#0072b2' front
set label 'hoop' at screen 0.543487,0.479744 center font 'DejaVu Sans,16.5' textcolor rgb '#0072b2' front
set label 'red' at screen 0.942253,0.348222 center font 'DejaVu Sans,16.5' textcolor rgb '#bf5400' front
set label 'scarlet' at screen 0.935461,0.425916 center font 'DejaVu Sans,16.5' textcolor rgb '#bf5400' front
set label 'crimson' at screen 0.85446,0.38314 center font 'DejaVu Sans,16.5' textcolor rgb '#bf5400' front
set label 'orange' at screen 0.591021,0.592234 center font 'DejaVu Sans,16.5' textcolor rgb '#bf5400' front
set label 'tangerine' at screen 0.471527,0.61012 center font 'DejaVu Sans,16.5' textcolor rgb '#bf5400' front
set label 'yellow' at screen 0.508521,0.884568 center font 'DejaVu Sans,16.5' textcolor rgb '#bf5400' front
set label 'golden' at screen 0.394922,0.888848 center font 'DejaVu Sans,16.5' textcolor rgb '#bf5400' front
set label 'green' at screen 0.708822,0.445782 center font 'DejaVu Sans,16.5' textcolor rgb '#bf5400' front
set label 'emerald' at screen 0.657308,0.491247 center font 'DejaVu Sans,16.5' textcolor rgb '#bf5400' front
set label 'blue' at screen 0.266136,0.466391 center font 'DejaVu Sans,16.5' textcolor rgb '#bf5400' front
set label 'azure' at screen 0.359404,0.452348 center font 'DejaVu Sans,16.5' textcolor rgb '#bf5400' front
set label 'purple' at screen 0.0819136,0.538302 center font 'DejaVu Sans,16.5' textcolor rgb '#bf5400' front
set label 'violet' at screen 0.139795,0.496607 center font 'DejaVu Sans,16.5' textcolor rgb '#bf5400' front
set label 'pink' at screen 0.102108,0.702402 center font 'DejaVu Sans,16.5' textcolor rgb '#bf5400' front
set label 'rosy' at screen 0.176096,0.680242 center font 'DejaVu Sans,16.5' textcolor rgb '#bf5400' front
set label 'white' at screen 0.793436,0.605471 center font 'DejaVu Sans,16.5' textcolor rgb '#bf5400' front
set label 'ivory' at screen 0.708904,0.583748 center font 'DejaVu Sans,16.5' textcolor rgb '#bf5400' front
set label 'small' at screen 0.694584,0.842787 center font 'DejaVu Sans,16.5' textcolor rgb '#008460' front
set label 'little' at screen 0.848044,0.795831 center font 'DejaVu Sans,16.5' textcolor rgb '#008460' front
set label 'tiny' at screen 0.785517,0.854956 center font 'DejaVu Sans,16.5' textcolor rgb '#008460' front
set label 'large' at screen 0.733128,0.799318 center font 'DejaVu Sans,16.5' textcolor rgb '#008460' front
set label 'big' at screen 0.780248,0.740541 center font 'DejaVu Sans,16.5' textcolor rgb '#008460' front
set label 'huge' at screen 0.692888,0.756677 center font 'DejaVu Sans,16.5' textcolor rgb '#008460' front
set label 'top' at screen 0.466007,0.134448 center font 'DejaVu Sans,16.5' textcolor rgb '#a36085' front
set label 'upper' at screen 0.425497,0.192992 center font 'DejaVu Sans,16.5' textcolor rgb '#a36085' front
set label 'bottom' at screen 0.3533,0.141435 center font 'DejaVu Sans,16.5' textcolor rgb '#a36085' front
set label 'lower' at screen 0.334943,0.188673 center font 'DejaVu Sans,16.5' textcolor rgb '#a36085' front
set label 'left' at screen 0.317745,0.113559 center font 'DejaVu Sans,16.5' textcolor rgb '#a36085' front
set label 'right' at screen 0.41278,0.0961523 center font 'DejaVu Sans,16.5' textcolor rgb '#a36085' front
set label 'middle' at screen 0.521059,0.22738 center font 'DejaVu Sans,16.5' textcolor rgb '#a36085' front
set label 'centre' at screen 0.439786,0.258099 center font 'DejaVu Sans,16.5' textcolor rgb '#a36085' front
set label '' at screen 0.0602083,0.951111 point pointtype 7 pointsize 1.92308 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'shape' at screen 0.08,0.951111 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.183333,0.951111 point pointtype 5 pointsize 1.92308 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'colour' at screen 0.203125,0.951111 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.308125,0.951111 point pointtype 9 pointsize 1.92308 linecolor rgb '#009e73' linewidth 1.5 front
set label 'size' at screen 0.327917,0.951111 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.408958,0.951111 point pointtype 13 pointsize 1.92308 linecolor rgb '#cc79a7' linewidth 1.5 front
set label 'place' at screen 0.42875,0.951111 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'word-map.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 1.5 linecolor rgb variable
unset label
unset arrow
unset object
unset multiplot
unset output
