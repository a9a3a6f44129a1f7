# Redraw with: gnuplot clouds.gp
reset
set encoding utf8
set terminal pngcairo size 1300,576 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'clouds.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0609157
set rmargin at screen 0.455738
set tmargin at screen 0.913542
set bmargin at screen 0.147202
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-7.63239:11.2076]
set xtics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5, '' 10)
set yrange [-1.53653:5.91077]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 2, '' 4)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label '−5' at screen 0.116082,0.110917 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.220865,0.110917 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.325648,0.110917 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.430431,0.110917 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.051608,0.305313 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.051608,0.511117 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '4' at screen 0.051608,0.71692 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'x₁' at screen 0.258327,0.0612641 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'x₂' at screen 0.026,0.530372 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'k-means' at screen 0.258327,0.949826 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.962169,0.883941 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label '1' at screen 0.978246,0.883941 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.962169,0.82474 point pointtype 5 pointsize 1.69231 linecolor rgb '#d55e00' linewidth 1.5 front
set label '2' at screen 0.978246,0.82474 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.962169,0.765538 point pointtype 9 pointsize 1.69231 linecolor rgb '#009e73' linewidth 1.5 front
set label '3' at screen 0.978246,0.765538 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'clouds.1.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.855263 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.524346
set rmargin at screen 0.919169
set tmargin at screen 0.913542
set bmargin at screen 0.147202
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-7.63239:11.2076]
set xtics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5, '' 10)
set yrange [-1.53653:5.91077]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 2, '' 4)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label '−5' at screen 0.579512,0.110917 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.684296,0.110917 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.789079,0.110917 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.893862,0.110917 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.515039,0.305313 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.515039,0.511117 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '4' at screen 0.515039,0.71692 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'x₁' at screen 0.721758,0.0612641 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'x₂' at screen 0.489431,0.530372 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Mixture' at screen 0.721758,0.949826 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'clouds.2.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.855263 linecolor rgb variable
unset label
unset arrow
unset object
unset multiplot
unset output
